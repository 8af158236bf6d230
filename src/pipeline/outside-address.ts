const LABEL = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}_])?'
const HOST = `(?:${LABEL}\\.)+${LABEL}`
const WEB = `https://${HOST}(?::\\d+)?(?:[/?#]\\S*)?`
const BOX = `[^\\s@,;:/?]+@${HOST}`
const MAIL = `mailto:${BOX}(?:,${BOX})*(?:\\?\\S*)?`
const OUTSIDE = new RegExp(`^(?:${WEB}|${MAIL}|tel:\\+?[\\d-]+)$`, 'u')

/** Whether an address is whole, so that a link to it can lead out of the site: a page, a letter box or a number. */
export function leadsOutside(address: string): boolean {
  return OUTSIDE.test(address)
}

/** What an address most likely was meant to be; `null` where nobody can tell. */
export function outsideMeant(address: string): string | null {
  const written = address.trim()
  const meant = [
    written.replace(/^http:/i, 'https:'),
    written.replace(/^www\./i, 'https://www.'),
    /^[^@:]+\.(?:se|nu|com|org|eu|net)(?:\/|$)/i.test(written) ? `https://${written}` : '',
    `mailto:${written}`,
    written.replace(/^(?:mail ?to|maito|mialto|malito) ?: *(?:\/\/)?/i, 'mailto:'),
    written.replace(/^(?:https?|htps|htpps|hhtps|htttps)(?::\/*|\/\/) */i, 'https://'),
    /^tel:[ \d-]+$/.test(written) ? written.replaceAll(' ', '') : '',
    /^\+?[\d -]{5,}$/.test(written) ? `tel:${written.replace(/[ -]/g, '')}` : '',
  ]
  const found = meant
    .flatMap((one) => [
      one,
      one.replace(/^(\w+:[^/]*(?:\/\/[^/]*)?)/, (host) => host.replaceAll(',', '.')),
    ])
    .find((one) => one !== address && leadsOutside(one))
  return found ?? null
}
