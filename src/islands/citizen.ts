/** What a citizen's page can do with scripts beyond HTML: buttons that print, hidden until they work. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-skriv-ut]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

// In `npm run dev` only: there is no app here that could take in a change.
import.meta.hot?.on('citizen:changed', () => location.reload())

// Makes this file a module for the compiler.
export {}
