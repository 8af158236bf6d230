/** The plugin brings no types of its own; size-limit's say that a plugin is a function. */
declare module '@size-limit/file' {
  const plugins: ((...given: unknown[]) => unknown)[]
  export default plugins
}
