/** What a citizen's page can do with scripts beyond HTML: buttons that print, hidden until they work. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-skriv-ut]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

// Makes this file a module for the compiler.
export {}
