// Saves a form's draft by itself a while after the last change. Without it, "Save draft" does the same.
const WAIT = 4000;
const status = document.querySelector('[data-autosave]');
const form = status && status.closest('form');

if (form) {
  let timer;
  let saving = null;
  let leaving = null;

  const save = async () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') fields.append(name, value);
    }
    fields.set('autosave', 'yes');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields, headers: { Accept: 'application/json' } });
      const isOurs = (answer.headers.get('Content-Type') || '').includes('json');
      const said = isOurs ? await answer.json() : {};
      if (answer.ok && said.version) form.elements.version.value = said.version;
      status.textContent = said.message || 'The draft could not be saved by itself. Choose Save draft.';
    } catch {
      status.textContent = 'There is no connection just now. Keep this page open, and choose Save draft when there is.';
    }
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { saving = save().finally(() => { saving = null; }); }, WAIT);
  };
  form.addEventListener('input', soon);

  // What was typed before this script came counts too.
  const isChanged = (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked;
  if ([...form.querySelectorAll('textarea, input:not([type=hidden])')].some(isChanged)) soon();

  // A button that is pressed while a draft is on its way waits for it: both would be based on the same version.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    if (!saving || leaving) return;
    event.preventDefault();
    leaving = event.submitter;
    saving.finally(() => form.requestSubmit(leaving));
  });
}
