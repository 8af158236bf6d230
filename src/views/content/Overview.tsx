import { useTranslation } from '../../i18n/content-words.ts'
import type { ContentStatus } from '../../model/content-status/content-status.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { idOf } from './sections.ts'
import { type Tile, tilesOf } from './tiles.ts'

/** What there is to do, in figures that lead to their sections. Nothing to do is said in words, with a tick. */
export function Overview({ status }: { readonly status: ContentStatus }) {
  const { t } = useTranslation()
  const tiles = tilesOf(status)
  return (
    <nav aria-labelledby="att-gora">
      <h2 id="att-gora">{t('content.toDo')}</h2>
      {tiles.every(({ isDone, key }) => isDone || key === 'open') && (
        <p className="note">{t('content.calm')}</p>
      )}
      <ul className="content-tiles">
        {tiles.map((tile) => (
          <li key={tile.key} data-klar={tile.isDone ? '' : undefined}>
            <a href={`#${idOf(tile.section)}`}>
              <TileWords tile={tile} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function TileWords({ tile }: { readonly tile: Tile }) {
  const { t } = useTranslation()
  const { key, count, none } = tile
  if (none !== null) {
    return (
      <>
        <Icon name={tile.isDone ? 'tick' : 'info'} />
        <span>{t(`content.tile.${none}`)}</span>
      </>
    )
  }
  return (
    <>
      <strong>{count}</strong> <span>{t(`content.tile.${key}`, { count })}</span>
    </>
  )
}
