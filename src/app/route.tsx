import type { ComponentType, ReactElement } from 'react'
import type { SiteIndex } from '../layout/published-site.ts'
import type { Crumb, FrameProps } from '../ui/Frame.tsx'

export type Params = Readonly<Record<string, string>>

/** Caseworker pages hydrate and navigate as one app; citizens' and editors' pages and the news are documents without React. */
export type Kind = FrameProps['kind']

/** A page ready to be shown: its data is loaded, its view is here. */
export type OpenPage = {
  /** Two addresses with one key share a mounted view: the map, and the map with a step open. */
  readonly key: string
  readonly kind: Kind
  /** The view's file from the project's root: the prerenderer finds its styles by it. */
  readonly source: string
  readonly title: string
  readonly description: string
  readonly breadcrumb: readonly Crumb[]
  readonly width: FrameProps['width']
  /** Where the page is now, when this is an address that it had before; else `null`. */
  readonly movedTo: string | null
  readonly body: ReactElement
}

export type Route = {
  /** Path with `:name` for its parameters. */
  readonly pattern: string
  /** @returns `null` when the site has nothing at these parameters */
  open(params: Params): Promise<OpenPage | null>
}

type RouteParts<Props extends object> = {
  readonly pattern: string
  readonly kind: Kind
  readonly source: string
  readonly width: OpenPage['width']
  readonly view: () => Promise<ComponentType<Props>>
  readonly load: (params: Params) => Promise<Props | null>
  /** From the page's own name outwards; the site's title is added. */
  readonly title: (props: Props) => readonly string[]
  readonly description: (props: Props) => string
  readonly breadcrumb: (props: Props) => readonly Crumb[]
  readonly key?: (props: Props) => string
  readonly movedTo?: (props: Props) => string
}

/** Ties a view to the loader of its props, so that the rest of the app need not know their types. */
export function defineRoute<Props extends { readonly site: SiteIndex }>(
  parts: RouteParts<Props>,
): Route {
  const { pattern, kind, source, width } = parts
  return {
    pattern,
    async open(params) {
      const [View, props] = await Promise.all([parts.view(), parts.load(params)])
      if (props === null) return null
      return {
        key: parts.key?.(props) ?? pathOf(pattern, params),
        kind,
        source,
        title: titleOf([...parts.title(props), props.site.settings.title]),
        description: parts.description(props),
        breadcrumb: parts.breadcrumb(props),
        width,
        movedTo: parts.movedTo?.(props) ?? null,
        body: <View {...props} />,
      }
    },
  }
}

/** A process that bears the site's own name is not named twice in a row. */
function titleOf(parts: readonly string[]): string {
  return parts.filter((part, index) => part !== parts[index - 1]).join(' – ')
}

/** The parameters of a path that the pattern fits, else `null`. */
export function matchPattern(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':')) {
      if (value === '') return null
      params[part.slice(1)] = value
    } else if (part !== value) return null
  }
  return params
}

function pathOf(pattern: string, params: Params): string {
  return pattern.replace(/:([a-z]+)/g, (_, name: string) => params[name] ?? '')
}
