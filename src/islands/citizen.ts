/**
 * What a citizen's page can do with scripts beyond HTML: buttons that print, hidden until they work, and a way to leave
 * that the browser does not lead back from.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-skriv-ut]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lamna]')) {
  link.addEventListener('click', (event) => {
    // In a tab of its own it takes no page's place.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    // As `rel` on the link does, also where the server sends no such header.
    const referrer = document.createElement('meta')
    referrer.name = 'referrer'
    referrer.content = 'no-referrer'
    document.head.append(referrer)
    location.replace(link.href)
  })
}

// In `npm run dev` only: there is no app here that could take in a change.
import.meta.hot?.on('citizen:changed', () => location.reload())

// Makes this file a module for the compiler.
export {}
