/** What `npm run dev` says to the one who writes, beside the faults themselves. */
export const devMessages = {
  overPage:
    'Meddelandet försvinner när felet är rättat och filen är sparad. Tryck på Esc om du vill se sidan under, som den var före felet.',
  mended: 'Innehållet har inga fel längre.',
} as const
