import { createContext } from 'react'
import type { StepId } from '../model/ids.ts'

/** The one step that is in the tab order (A11Y-12). Apart from the contents: it changes with every key. */
export const TabStopContext = createContext<StepId | null>(null)
