/** Whether the project runs on a release of Node, as `20.19.0`. */
export function isFit(version: string): boolean
