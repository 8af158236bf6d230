import react from '@vitejs/plugin-react'
import type { EnvironmentOptions, InlineConfig, PluginOption } from 'vite'
import { guidePlugin } from './guide/guide-plugin.ts'
import { holdImports } from './hold-imports.ts'
import { projectRoot } from './project-root.ts'
import { shrinkChunks } from './shrink-chunks.ts'
import { trimFlowStyles } from './trim-flow-styles.ts'

/** What the pages link by name; the prerenderer finds the built files in the manifest by these. */
export const CLIENT_ENTRIES = {
  wake: 'src/islands/wake.ts',
  citizen: 'src/islands/citizen.ts',
  app: 'src/entry-client.tsx',
  search: 'src/entry-search.tsx',
  myPath: 'src/islands/my-path.ts',
  styles: 'src/styles/site.ts',
  font: 'src/styles/font.css',
} as const

export const SERVER_ENTRY = 'src/entry-server.tsx'

/**
 * What every page of the app loads, and what its maps and steps do: as one file each, since many small ones pack
 * worse. No file with styles is named here, and none that a citizen's page loads.
 */
const OF_EVERY_PAGE = [
  'node_modules/(wouter|regexparam)/',
  'src/app/(content|route|step-of|navigation)\\.',
  'src/i18n/(index|use-translation|format-day|sv)\\.',
  'src/model/(addresses|provenance|invariant|joints)\\.',
  'src/search/(use-search-answer|use-search-shortcut|search-address|SearchTrouble|SearchStatus|remember-search)\\.',
  'src/ui/(ErrorBoundary|Link|use-hydrated|Feedback|StatusTag|icons/\\w+)\\.',
]
const OF_STEPS = [
  'src/i18n/(certainty-word|format-duration|listed)\\.',
  'src/model/(as-sentence|graph|in-sentence)\\.',
  'src/ui/capitalised\\.',
  'src/views/caseworker/(WayWords|choice-key)\\.',
]
const OF_DRAWINGS = [
  'src/drawing/(Step|Map|Flow|Lane|Phase|Handover)\\w+\\.tsx',
  'src/drawing/(flow-class|flow-line|break-heading)\\.',
  'src/layout/(sign-places|differs-place|name-lines|marks-of)\\.',
  'src/canvas/(canvas-context|tab-stop-context)\\.',
]

function oneOf(paths: readonly string[]): RegExp {
  return new RegExp(paths.join('|'))
}

type Folders = { readonly client: string; readonly server: string }

/**
 * One setting for dev and build: a client, and a server that renders the pages, sharing one instance of each plugin.
 *
 * @param base - `/` or `/a/b/`
 */
export function viteSettings(
  base: string,
  folders: Folders,
  plugins: PluginOption[],
): InlineConfig {
  return {
    root: projectRoot,
    configFile: false,
    base,
    appType: 'custom',
    publicDir: 'public',
    plugins: [react(), holdImports, shrinkChunks, trimFlowStyles, guidePlugin, ...plugins],
    builder: { sharedConfigBuild: true, sharedPlugins: true },
    build: {
      // No `data:` address anywhere (SEC-05); no preloads, which would compete with the first paint.
      assetsInlineLimit: 0,
      modulePreload: false,
      emptyOutDir: true,
      reportCompressedSize: false,
    },
    environments: {
      client: {
        build: {
          outDir: folders.client,
          manifest: true,
          rolldownOptions: {
            checks: { pluginTimings: false },
            input: Object.values(CLIENT_ENTRIES).filter((entry) => entry !== CLIENT_ENTRIES.myPath),
            // Without this, a component that a library wraps in these stays even when nobody uses it.
            treeshake: { manualPureFunctions: ['memo', 'forwardRef', 'fixedForwardRef'] },
            output: {
              codeSplitting: {
                groups: [
                  // Two requests in place of seven before a map is drawn, each worth some milliseconds: the site's styles and the maps'. Before the code that asks for them.
                  {
                    name: 'site',
                    test: /parties\.css|src\/(styles\/(tokens|base)|search\/search|ui\/(ui|facts|divided|page-sections|register-nav))\.css/,
                  },
                  { name: 'map', test: /src\/(drawing|views\/caseworker)\/(?!step\.)[\w-]+\.css/ },
                  // With use-sync-external-store elsewhere, the router would pull that chunk into every page.
                  {
                    name: 'react',
                    test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\//,
                  },
                  { name: 'flow', test: /node_modules\/(@xyflow|d3-[a-z]+|classcat)\// },
                  { name: 'i18n', test: /node_modules\/i18next\// },
                  { name: 'app', test: oneOf(OF_EVERY_PAGE) },
                  { name: 'steps', test: oneOf(OF_STEPS) },
                  // Canvas, legend and paper come after the drawing and draw the same shapes: one file, for more pack worse.
                  { name: 'shapes', test: oneOf(OF_DRAWINGS) },
                ],
              },
            },
          },
        },
      },
      ssr: {
        build: {
          outDir: folders.server,
          ssr: SERVER_ENTRY,
          copyPublicDir: false,
          rolldownOptions: {
            checks: { pluginTimings: false },
            input: SERVER_ENTRY,
            output: { entryFileNames: 'entry-server.js' },
          },
        },
      },
    },
  }
}

/** The manifest of `islandSettings`, beside the client's. */
export const ISLAND_MANIFEST = '.vite/islands.json'

/**
 * A person's own path, built apart: with the app's files it would share the graph of a process, and every part of the
 * app that stands in a file with that.
 */
export function islandSettings({ client }: Pick<Folders, 'client'>): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: client,
      emptyOutDir: false,
      copyPublicDir: false,
      manifest: ISLAND_MANIFEST,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: CLIENT_ENTRIES.myPath,
      },
    },
  }
}
