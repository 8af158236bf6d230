import { COMMON_WORDS } from './common.sv.ts'
import type { FieldWords } from './field-word.ts'

const FLOW_WORDS = {
  nästa: {
    does: 'Vägarna vidare, den vanliga först. Bara beslut, en-eller-flera, samtidigt och delprocess har flera.',
    shows: 'Pilarna på kartan, ”Vad händer sedan” och medborgarens ”Sedan”.',
    must: 'utom på slut',
  },
  'nästa.till': {
    does: 'Steget som kommer sedan, med dess id.',
    shows: 'Dit pilen leder.',
    must: true,
  },
  'nästa.om': {
    does: 'Frågan och svaren som leder den här vägen: { fragans-id: [ja, vet-inte] }.',
    shows: 'Svaren står på pilen, och vid vägen i listan.',
  },
  'nästa.etikett': {
    does: 'En egen text på pilen, högst 30 tecken, när svarens ord inte passar.',
    shows: 'På pilen.',
  },
  'nästa.högst': {
    does: 'För en väg tillbaka: högst så många gånger.',
    shows: '”efter 3 gånger” vid vägen, för handläggare.',
  },
  'nästa.sedan': {
    does: 'Steget som följer efter den sista gången. Skrivs bara tillsammans med högst.',
    shows: 'En egen väg på kartan och i listan.',
  },
  'nästa.från-slut': {
    does: 'Efter en delprocess: det slut i delprocessen som vägen fortsätter från.',
    shows: 'Slutets namn står på pilen.',
  },
  'nästa.gäller-när': {
    does: 'Varianten som vägen finns i.',
    shows: 'I andra varianter är vägen överstruken.',
  },
  'nästa.status': {
    does: 'Hur säker ordningen är, när det är en annan säkerhet än stegets.',
    shows: 'Hel, streckad eller prickad pil.',
  },
  'nästa.källa': {
    does: 'Källan som säger vad som kommer efter vad.',
    shows: '”Källor och status”.',
  },
  'nästa.överlämning': {
    does: 'Det som lämnas mellan två parter. Behövs när nästa steg ligger hos en annan part, utom till och från individen.',
    shows: 'Kuvertet på pilen, och överlämningarna på rollernas och parternas sidor.',
  },
  'nästa.överlämning.vad': {
    does: 'Underlagen som skickas.',
    shows: 'I överlämningen och på underlagets sida: ”När det skickas vidare”.',
  },
  'nästa.överlämning.kanal': {
    does: 'Hur det skickas: telefon, webb, brev, e-post, säkert-meddelande, blankett, möte, videomöte, sms, besök, system eller muntligt.',
    shows: 'I överlämningen.',
  },
  'nästa.överlämning.mottagare': {
    does: 'Rollen som tar emot, hos parten som tar över.',
    shows: 'I överlämningen, och ”Jag får” på rollens sida.',
  },
  'nästa.överlämning.senast': {
    does: 'När det ska vara framme: { antal: 2, enhet: veckor, från: första samtalet }. Vet ingen: { öppen: true }.',
    shows: 'I överlämningen, och ”Tidsgränser” på rollens sida.',
  },
  'nästa.överlämning.senast.antal': { does: 'Ett helt tal.', shows: 'I tiden.', must: true },
  'nästa.överlämning.senast.enhet': {
    does: 'minuter, timmar, dagar, arbetsdagar, veckor, månader eller år.',
    shows: 'I tiden.',
    must: true,
  },
  'nästa.överlämning.senast.från': {
    does: 'Händelsen som tiden räknas från, i ord som passar efter ”från”.',
    shows: '”inom 2 veckor från …”.',
  },
  'nästa.överlämning.senast.före': {
    does: 'Händelsen som det ska vara klart före. Skrivs inte tillsammans med från.',
    shows: '”senast 1 vecka före …”.',
  },
  'nästa.överlämning.senast.regel': {
    does: 'Regeln som tiden kommer av, ett id i mappen regler.',
    shows: 'Länk till regeln.',
  },
  'nästa.överlämning.samtycke': {
    does: 'Samtycket som gör att parterna får dela uppgifterna.',
    shows: 'I överlämningen, och på samtyckets sida.',
  },
  'nästa.överlämning.utan-svar': {
    does: 'Vad avsändaren gör om ingen svarar. Vet ingen: { öppen: true }.',
    shows: 'I överlämningen.',
  },
  'nästa.överlämning.utan-svar.text': {
    does: 'En mening om vad avsändaren gör.',
    shows: 'I överlämningen.',
    must: true,
  },
  'nästa.överlämning.utan-svar.steg': {
    does: 'Steget som avsändaren då går till.',
    shows: 'Länk i överlämningen.',
  },
} as const satisfies FieldWords

/** `processer/<process>/<steg>/steg.mdx` */
export const STEP_WORDS = {
  namn: {
    does: 'Stegets namn, högst 40 tecken. Börja med ett verb. Ett beslut är en fråga.',
    shows: 'På kartan, i listan och överallt där steget nämns.',
    must: true,
  },
  'tidigare-id': {
    does: 'Det som stegets mapp har hetat förut. npm run byt-namn skriver det åt dig.',
    shows: 'Gamla länkar leder rätt.',
  },
  fas: {
    does: 'Fasen som steget hör till, ett id under faser i process.mdx.',
    shows: 'Kolumnen på kartan.',
    must: true,
  },
  typ: {
    does: 'Vad för slags steg det är: aktivitet, möte, beslut, en-eller-flera, samtidigt, väntan, händelse, delprocess, start eller slut.',
    shows: 'Formen på kartan. Avgör vilka andra nycklar som finns.',
    must: true,
  },
  bana: {
    does: 'Raden på kartan, när den ska vara en annan än den ansvariga rollens part.',
    shows: 'Raden på kartan.',
  },
  behov: {
    does: 'Det som personen behöver i steget, en mening.',
    shows: '”Behov”, först på stegets sida.',
  },
  syfte: {
    does: 'Varför steget finns, en mening.',
    shows: 'Under stegets namn.',
    must: 'utom på start och slut',
  },
  ansvarig: {
    does: 'Rollen som ser till att steget blir gjort och blir rätt. Exakt en.',
    shows: '”Ansvar”, ”Ansvarar” i ”Vem gör vad”, och banan på kartan.',
    must: 'utom på start och slut',
  },
  utför: {
    does: 'Rollerna som gör arbetet.',
    shows: '”Ansvar”, och ”Utför” i ”Vem gör vad”.',
  },
  rådfrågas: {
    does: 'Roller som man frågar innan.',
    shows: '”Ansvar”, och ”Rådfrågas” i ”Vem gör vad”.',
  },
  informeras: {
    does: 'Roller som får veta efteråt.',
    shows: '”Ansvar”, och ”Informeras” i ”Vem gör vad”.',
  },
  deltar: {
    does: 'De som är med, utöver de som utför.',
    shows: '”Ansvar”, och medborgarens ”Du träffar”.',
  },
  'äger-ärendet': {
    does: 'Rollen som äger ärendet medan någon annan utför steget.',
    shows: '”Äger ärendet”, och på stationen: ”Har hand om ditt ärende”.',
  },
  'gör-så-här': {
    does: 'En checklista, en rad för varje sak att göra.',
    shows: '”Gör så här”.',
  },
  tidsåtgång: {
    does: 'Hur lång tid steget tar: { antal: 75, enhet: minuter }.',
    shows: '”Tid”.',
  },
  'tidsåtgång.antal': { does: 'Ett helt tal.', shows: 'I tiden.', must: true },
  'tidsåtgång.enhet': {
    does: 'minuter, timmar, dagar, arbetsdagar, veckor, månader eller år.',
    shows: 'I tiden.',
    must: true,
  },
  tidsgräns: {
    does: 'När steget ska vara klart: { antal: 2, enhet: veckor, från: första samtalet }.',
    shows: '”Tid”, stationens ”När?”, och ”Tidsgränser” på rollens sida.',
  },
  'tidsgräns.antal': { does: 'Ett helt tal.', shows: 'I tiden.', must: true },
  'tidsgräns.enhet': {
    does: 'minuter, timmar, dagar, arbetsdagar, veckor, månader eller år.',
    shows: 'I tiden.',
    must: true,
  },
  'tidsgräns.från': {
    does: 'Händelsen som tiden räknas från, i ord som passar efter ”från”.',
    shows: '”inom 2 veckor från …”.',
  },
  'tidsgräns.före': {
    does: 'Händelsen som det ska vara klart före. Skrivs inte tillsammans med från.',
    shows: '”senast 1 vecka före …”.',
  },
  'tidsgräns.regel': {
    does: 'Regeln som tiden kommer av, ett id i mappen regler.',
    shows: 'Länk till regeln.',
  },
  behöver: {
    does: 'Underlagen som måste finnas innan steget.',
    shows: '”Det här behöver du”, och på underlagets sida.',
  },
  ger: {
    does: 'Underlagen som steget lämnar.',
    shows: '”Det här lämnar du”, och på underlagets sida.',
  },
  samtycke: {
    does: 'Samtycken som steget har med att göra.',
    shows: '”Samtycke”, och på samtyckets sida.',
  },
  'samtycke.kräver': {
    does: 'Samtycken som måste finnas innan steget.',
    shows: '”Krävs”.',
  },
  'samtycke.inhämtar': {
    does: 'Samtycken som steget frågar om.',
    shows: '”Hämtas in”.',
  },
  'samtycke.återkallar': {
    does: 'Samtycken som inte gäller längre efter steget.',
    shows: '”Gäller inte längre efter steget”.',
  },
  registrering: {
    does: 'Vad som skrivs in i vilket system, en post för varje.',
    shows: '”Registrering”, och på rollens sida.',
  },
  'registrering.system': {
    does: 'Systemets namn, som man säger det.',
    shows: '”Registrering”.',
    must: true,
  },
  'registrering.punkt': {
    does: 'Vad som skrivs in.',
    shows: '”Registrering”.',
    must: true,
  },
  'registrering.av': {
    does: 'Rollen som skriver in det.',
    shows: '”Registrering”.',
    must: true,
  },
  'registrering.när': {
    does: 'När det skrivs in, i ord: samma dag.',
    shows: '”Registrering”.',
  },
  'registrering.status': {
    does: 'Hur säker uppgiften är, när det är en annan säkerhet än stegets.',
    shows: 'Ett märke vid uppgiften.',
  },
  'registrering.källa': {
    does: 'Källan till uppgiften.',
    shows: '”Källor och status”.',
  },
  'registrering.gäller-när': {
    does: 'Varianten som uppgiften gäller i.',
    shows: 'Sidorna visar den i den varianten.',
  },
  regler: {
    does: 'Regler som gäller i steget, med id i mappen regler.',
    shows: '”Lag och regler”.',
  },
  glapp: {
    does: 'Glapp som finns i steget, med id i mappen glapp.',
    shows: 'En varningstriangel på kartan, och ”Glapp och flaskhalsar”.',
  },
  flaskhalsar: {
    does: 'Flaskhalsar som finns i steget, med id i mappen flaskhalsar.',
    shows: 'Ett märke i kartans lager för flaskhalsar, och ”Glapp och flaskhalsar”.',
  },
  verktyg: {
    does: 'Det som är till hjälp i steget, en text för varje.',
    shows: '”Verktyg”.',
  },
  'väntar-på': {
    does: 'Parten man väntar på. Bara när typ är väntan.',
    shows: '”Vem har bollen?”.',
  },
  fråga: {
    does: 'Frågan som avgör vägen, ett id i mappen fragor. Bara när typ är beslut eller en-eller-flera.',
    shows: '”Frågan:” på steget, och svaren på pilarna.',
    must: 'på beslut och en-eller-flera',
  },
  möts: {
    does: 'Steget där vägarna möts igen. Bara när typ är en-eller-flera eller samtidigt.',
    shows: '”Vägarna möts vid”.',
    must: 'på en-eller-flera och samtidigt',
  },
  process: {
    does: 'Processen som öppnas här. Bara när typ är delprocess.',
    shows: 'Länk till dess karta.',
    must: 'på delprocess',
  },
  dag: {
    does: 'Dagen i processen, för en process som räknar dagar.',
    shows: '”Tid”.',
  },
  'från-dag': { does: 'Den första dagen i processen.', shows: '”Tid”.' },
  'till-dag': {
    does: 'Den sista dagen. Skrivs bara tillsammans med från-dag.',
    shows: '”Tid”.',
  },
  'gäller-när': {
    does: 'Varianten som steget finns i.',
    shows: 'I andra varianter tonas steget ned.',
  },
  station: {
    does: 'Var medborgaren läser om steget: egen, ett annat stegs id, eller { ingen: varför }.',
    shows: 'Stationerna i Pilkartan, och ”För medborgaren” på stegets sida.',
    must: true,
  },
  'station.ingen': {
    does: 'Varför medborgaren inte har någon sida om steget.',
    shows: '”För medborgaren”.',
    must: true,
  },
  'till-medborgaren': {
    does: 'Vad steget heter för medborgaren, när det inte har en egen station. Behövs på slut.',
    shows: 'På medborgarens sidor.',
  },
  ...FLOW_WORDS,
  ...COMMON_WORDS,
} as const satisfies FieldWords
