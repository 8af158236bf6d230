/** So far a hand moves that holds still, px. */
const STILL_PX = 3

/**
 * A press that moves the page brings something else under the pointer. Pressed again where it is, the same button is
 * meant: until the pointer moves, or the keys or the wheel are used, a press there goes to it. For a mouse, which stays
 * where it is; a finger is lifted, and comes down where it is meant to.
 */
export function pressAgain(button: HTMLElement, x: number, y: number): void {
  const moved = new AbortController()
  const { signal } = moved
  const forget = () => moved.abort()
  const capture = { signal, capture: true }
  addEventListener('keydown', forget, capture)
  addEventListener('wheel', forget, capture)
  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (Math.hypot(clientX - x, clientY - y) > STILL_PX) forget()
    },
    capture,
  )
  const isMeant = ({ target, clientX, clientY }: MouseEvent) =>
    Math.hypot(clientX - x, clientY - y) <= STILL_PX &&
    button.isConnected &&
    !(target instanceof Node && button.contains(target))
  // What lies there now would take the focus.
  const keepFocus = (event: MouseEvent) => isMeant(event) && event.preventDefault()
  addEventListener('mousedown', keepFocus, capture)
  addEventListener(
    'click',
    (event) => {
      forget()
      if (!isMeant(event)) return
      event.preventDefault()
      event.stopPropagation()
      button.click()
      pressAgain(button, x, y)
    },
    capture,
  )
}
