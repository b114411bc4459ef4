// Makes the pages nicer; every one of them works without it.
import {
  Button, CharacterCount, Checkboxes, createAll, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink, Tabs,
} from './govuk-frontend/govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const component of [
  Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink, Tabs,
]) {
  createAll(component);
}

// On paper nothing can be opened: print what is folded away, and fold it again afterwards.
const opened = [];
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not([open]):not(.foreland-no-print)')) {
    details.open = true;
    opened.push(details);
  }
});
addEventListener('afterprint', () => {
  for (const details of opened.splice(0)) details.open = false;
});

// A form whose draft saves itself says so by this mark.
if (document.querySelector('[data-autosave]')) import('./autosave.js');

// Passkeys, where the browser knows them. What asks for one comes only when it is asked for.
const passkeys = window.PublicKeyCredential && window.isSecureContext;
if (passkeys) document.querySelector('.foreland-without-passkeys')?.remove();
for (const form of document.querySelectorAll('.foreland-passkey')) {
  form.hidden = !passkeys;
  if (!passkeys) form.remove();
  form.querySelector('button').addEventListener('click', async () => (await import('./passkey.js')).ask(form));
}

// Whoever is signed in is warned before their session ends.
const session = document.querySelector('[data-session-end]');
if (session) {
  session.dataset.loaded = Date.now();
  // Not needed for the first view, and not in the first minute.
  setTimeout(() => import('./session.js'), 60_000);
}
