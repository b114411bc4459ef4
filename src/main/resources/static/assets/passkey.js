// Asks the browser for a passkey and posts what it says. Pages without this script offer a password and a code.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

function made(form, challenge) {
  const known = form.dataset.known.split(' ').filter(id => id).map(id => ({ type: 'public-key', id: bytes(id) }));
  return navigator.credentials.create({
    publicKey: {
      challenge,
      rp: { id: form.dataset.bound, name: form.dataset.site },
      user: { id: bytes(form.dataset.handle), name: form.dataset.email, displayName: form.dataset.person },
      pubKeyCredParams: [-7, -8, -257].map(alg => ({ type: 'public-key', alg })),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none',
      excludeCredentials: known,
    },
  });
}

function got(form, challenge) {
  return navigator.credentials.get({
    publicKey: { challenge, rpId: form.dataset.bound, userVerification: 'required' },
  });
}

function words(credential) {
  const response = { clientDataJSON: text(credential.response.clientDataJSON) };
  for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (credential.response[part]) response[part] = text(credential.response[part]);
  }
  return JSON.stringify({
    id: credential.id, rawId: text(credential.rawId), type: credential.type, response, clientExtensionResults: {},
  });
}

export async function ask(form) {
  const said = form.querySelector('[role=status]');
  said.textContent = '';
  try {
    const answer = await fetch(form.dataset.challenge, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok) throw new Error(answer.status);
    const challenge = bytes(await answer.text());
    const credential = await (form.dataset.passkey === 'create' ? made(form, challenge) : got(form, challenge));
    form.elements.credential.value = words(credential);
    form.submit();
  } catch (refused) {
    said.textContent = refused.name === 'InvalidStateError'
      ? 'This device has a passkey for your account already.'
      : 'No passkey was used. Try again, or go on without one.';
  }
}
