/**
 * Where a quotation mark is opened that has no end. YAML reads on to the next mark, lines or words below, and only
 * stumbles there.
 *
 * @param text - that YAML could not read: in a sound one a text may well go on over several lines
 * @returns the offset of the mark, or `null`
 */
export function unclosedQuote(text: string): number | null {
  let at = 0
  let blockIndent: number | null = null
  while (at < text.length) {
    const line = text.slice(at, lineEnd(text, at))
    const indent = line.length - line.trimStart().length
    const isInBlock: boolean = blockIndent !== null && (line.trim() === '' || indent > blockIndent)
    if (isInBlock || /^\s*(?:#|$)/.test(line)) {
      at += line.length + 1
      continue
    }
    blockIndent = /^\s*(?:- +)*(?:[^\s:'"{[#][^:'"{[#]*: +)?[|>][-+\d]*\s*$/.test(line)
      ? indent
      : null
    const dashes = /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0
    const key = /^[^\s:'"{[#][^:'"{[#]*: +/.exec(line.slice(dashes))?.[0].length ?? 0
    const value = at + dashes + key
    const within = key > 0 ? dashes : indent
    const result = valueEnd(text, value, within)
    if ('openAt' in result) return result.openAt
    at = lineEnd(text, result.end) + 1
  }
  return null
}

type Read = { readonly end: number } | { readonly openAt: number }

/** @param within - the indentation that lines which go on with the value must exceed */
function valueEnd(text: string, start: number, within: number): Read {
  const sign = text.charAt(start)
  if (isQuote(sign)) return quotedEnd(text, start, within, false)
  return sign === '[' || sign === '{' ? flowEnd(text, start, within) : { end: start }
}

/** A list or a map between brackets, with the texts in it. */
function flowEnd(text: string, start: number, within: number): Read {
  let depth = 0
  let mayOpen = false
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\n') {
      if (!goesOn(text, at, within)) return { end: at }
    } else if (mayOpen && isQuote(sign)) {
      const quoted = quotedEnd(text, at, within, true)
      if ('openAt' in quoted) return quoted
      at = quoted.end
      mayOpen = false
    } else if (sign === '#' && /\s/.test(text.charAt(at - 1))) {
      at = lineEnd(text, at) - 1
    } else if (sign === ']' || sign === '}') {
      depth -= 1
      if (depth <= 0) return { end: at }
      mayOpen = false
    } else if (sign !== ' ') {
      if (sign === '[' || sign === '{') depth += 1
      mayOpen = '[{,'.includes(sign) || (sign === ':' && /\s/.test(text.charAt(at + 1)))
    }
  }
  return { end: text.length }
}

function quotedEnd(text: string, start: number, within: number, isInFlow: boolean): Read {
  const mark = text.charAt(start)
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\n' && !goesOn(text, at, within)) break
    const isEscape = mark === '"' ? sign === '\\' : sign === mark && text.charAt(at + 1) === mark
    if (isEscape) at += 1
    else if (sign === mark) {
      const rest = text.slice(at + 1, lineEnd(text, at))
      const inside = text.slice(start + 1, at)
      const isEnd = (isInFlow ? /^\s*(?:[,\]}]|:\s|\s#|$)/ : /^\s*(?:$|#|:\s)/).test(rest)
      // The mark opens the next text: this one never got its own. Or the text below begins with one.
      const isNext = /^\S/.test(rest) && /(?:[[{,]|:) *$/.test(inside)
      return !isEnd && (isNext || inside.includes('\n')) ? { openAt: start } : { end: at }
    }
  }
  return { openAt: start }
}

/** Whether the line after a line break can belong to what stands above it. */
function goesOn(text: string, lineBreak: number, within: number): boolean {
  const next = text.slice(lineBreak + 1, lineEnd(text, lineBreak + 1))
  return next.trim() === '' || next.length - next.trimStart().length > within
}

function isQuote(sign: string): boolean {
  return sign === "'" || sign === '"'
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}
