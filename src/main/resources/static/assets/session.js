// Warns five minutes before the session ends, and keeps it alive without leaving the page. Without scripts the footer says when it
// ends, with a link that does the same in another tab.
const note = document.querySelector('[data-session-end]');
const warnAhead = 5 * 60 * 1000;
// The server's clock may differ from this one's: what counts is how long is left from now.
const left = Number(note.dataset.sessionLeft) - (Date.now() - Number(note.dataset.loaded));
let timer;

const dialog = document.createElement('dialog');
dialog.className = 'foreland-session-dialog';
dialog.setAttribute('aria-labelledby', 'session-title');
const title = document.createElement('h2');
title.className = 'govuk-heading-m';
title.id = 'session-title';
title.textContent = 'You are about to be signed out';
const text = document.createElement('p');
text.className = 'govuk-body';
text.textContent = 'In 5 minutes you are signed out, and what you have not saved is lost.';
const stay = document.createElement('button');
stay.type = 'button';
stay.className = 'govuk-button';
stay.textContent = 'Stay signed in';
dialog.append(title, text, stay);
document.body.append(dialog);

function wait(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(() => dialog.showModal(), Math.max(0, milliseconds - warnAhead));
}

// Another tab that opens a page, or stays, keeps this one too.
const tabs = new BroadcastChannel('foreland-session');
tabs.onmessage = message => {
  dialog.close();
  wait(message.data);
};

stay.addEventListener('click', async () => {
  const answer = await fetch(note.dataset.sessionStay, { headers: { Accept: 'text/html' }, redirect: 'manual' });
  if (!answer.ok) {
    text.textContent = 'You were signed out already. Sign in again in another tab before you save what is here.';
    return;
  }
  const renewed = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-session-left]');
  const more = Number(renewed.dataset.sessionLeft);
  dialog.close();
  wait(more);
  tabs.postMessage(more);
});

wait(left);
tabs.postMessage(left);
