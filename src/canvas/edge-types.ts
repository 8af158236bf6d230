import type { EdgeTypes } from '@xyflow/react'
import { FlowEdge } from './FlowEdge.tsx'

/** A constant: React Flow draws everything anew when it changes. */
export const edgeTypes: EdgeTypes = { flow: FlowEdge }
