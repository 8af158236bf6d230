import type { AriaLabelConfig } from '@xyflow/react'
import type { TFunction } from 'i18next'

/** React Flow's own texts, all of them: its defaults are English and tell of keys that do nothing here (A11Y-18). */
export function ariaLabels(t: TFunction): AriaLabelConfig {
  return {
    'node.a11yDescription.default': t('map.help'),
    'node.a11yDescription.keyboardDisabled': t('map.help'),
    'node.a11yDescription.ariaLiveMessage': () => '',
    'edge.a11yDescription.default': t('map.help'),
    'controls.ariaLabel': t('map.controls'),
    'controls.zoomIn.ariaLabel': t('map.zoomIn'),
    'controls.zoomOut.ariaLabel': t('map.zoomOut'),
    'controls.fitView.ariaLabel': t('map.fit'),
    'controls.interactive.ariaLabel': t('map.controls'),
    'minimap.ariaLabel': t('map.overview'),
    'handle.ariaLabel': t('map.regionName', { process: '' }),
  }
}
