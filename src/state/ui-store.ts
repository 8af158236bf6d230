import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { StepId } from '../model/ids.ts'

/** What the map remembers between clicks: ids only, in memory only. What can be shared is in the address. */
export type UiState = {
  /** The step that had the focus last on the map. */
  readonly focused: StepId | null
  /** Said once, politely, to who listens. */
  readonly message: string
}

export const uiStore = createStore<UiState>(() => ({
  focused: null,
  message: '',
}))

export function useUi<Value>(select: (state: UiState) => Value): Value {
  return useStore(uiStore, select)
}

/** Tell a message in the live region; the same words twice are told twice. */
export function say(message: string): void {
  const { message: last } = uiStore.getState()
  uiStore.setState({ message: last === message ? `${message}\u00A0` : message })
}

/** What was said is over: who reads the page later does not come upon it. */
export function hush(): void {
  uiStore.setState({ message: '' })
}

export function rememberFocus(focused: StepId): void {
  uiStore.setState({ focused })
}
