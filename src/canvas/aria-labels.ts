import type { AriaLabelConfig } from '@xyflow/react'
import type { TFunction } from 'i18next'

/** React Flow's own texts, all that are here to be heard: its defaults are English and tell of keys that do nothing (A11Y-18). */
export function ariaLabels(t: TFunction): Partial<AriaLabelConfig> {
  return {
    'node.a11yDescription.default': t('map.help'),
    'node.a11yDescription.keyboardDisabled': t('map.help'),
    'node.a11yDescription.ariaLiveMessage': () => '',
    'edge.a11yDescription.default': t('map.help'),
    'minimap.ariaLabel': t('map.overview'),
  }
}
