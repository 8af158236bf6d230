import { describe, expect, it } from 'vitest'
import { buildSettings, SettingsFault, stampOf } from '../../../src/pipeline/build-settings.ts'

const now = new Date('2026-11-22T23:30:00Z')

describe('buildSettings', () => {
  it('has content/ and dist/ at the root of the host where nothing is said', () => {
    expect(buildSettings('/p', {}, now)).toEqual({
      contentDir: '/p/content',
      outDir: '/p/dist',
      base: '/',
      siteUrl: null,
      today: '2026-11-23',
      comparedWith: null,
    })
  })

  it.each(['samverkan/karta', '/samverkan/karta', '/samverkan/karta/', '//samverkan//karta'])(
    'takes %s as the base path /samverkan/karta/',
    (path) => expect(buildSettings('/p', { BASE_PATH: path }, now).base).toBe('/samverkan/karta/'),
  )

  it('REL-12: dates the site by SOURCE_DATE_EPOCH, in Stockholm', () => {
    const env = { SOURCE_DATE_EPOCH: String(Date.parse('2026-03-28T23:00:00Z') / 1000) }
    expect(buildSettings('/p', env, now).today).toBe('2026-03-29')
  })

  it('names a SOURCE_DATE_EPOCH that is no time', () => {
    expect(() => buildSettings('/p', { SOURCE_DATE_EPOCH: 'i går' }, now)).toThrow(
      new SettingsFault(
        'SOURCE_DATE_EPOCH är ”i går”. Ange ett antal sekunder sedan 1970, som 1795305600.',
      ),
    )
  })

  it('takes SITE_URL with or without its closing slash', () => {
    expect(buildSettings('/p', { SITE_URL: 'https://a.se/' }, now).siteUrl).toBe('https://a.se')
  })

  it('compares with a revision of git where one is named', () => {
    expect(buildSettings('/p', { SEDAN: 'main' }, now).comparedWith).toBe('main')
    expect(buildSettings('/p', { SEDAN: '' }, now).comparedWith).toBeNull()
  })

  it('SEC-31: leaves no path of the machine in the built site', () => {
    expect(stampOf('/home/x', buildSettings('/home/x', {}, now))).toBe(
      '{"base":"/","contentDir":"content","siteUrl":null,"comparedWith":null}\n',
    )
  })
})
