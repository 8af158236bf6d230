/** Work by others that readers meet. The packages' own licence texts follow them. */
export const CREDITS = [
  { name: 'React', by: 'Meta', licence: 'MIT', url: 'https://react.dev/' },
  { name: 'React Flow', by: 'xyflow', licence: 'MIT', url: 'https://reactflow.dev/' },
  { name: 'i18next', by: 'i18next', licence: 'MIT', url: 'https://www.i18next.com/' },
  {
    name: 'wouter',
    by: 'Alexey Taktarov',
    licence: 'Unlicense',
    url: 'https://github.com/molefrog/wouter',
  },
  { name: 'Zustand', by: 'Poimandres', licence: 'MIT', url: 'https://zustand.docs.pmnd.rs/' },
  {
    name: 'MiniSearch',
    by: 'Luca Ongaro',
    licence: 'MIT',
    url: 'https://lucaong.github.io/minisearch/',
  },
  { name: 'Orama', by: 'Orama', licence: 'Apache-2.0', url: 'https://orama.com/' },
  {
    name: 'Source Sans 3',
    by: 'Adobe',
    licence: 'OFL-1.1',
    url: 'https://adobe-fonts.github.io/source-sans/',
  },
] as const
