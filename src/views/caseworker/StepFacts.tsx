import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/fact-words.ts'
import { stepCertainty } from '../../model/step-certainty.ts'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepCitizen } from './StepCitizen.tsx'
import { StepConsents } from './StepConsents.tsx'
import { StepIntro } from './StepIntro.tsx'
import { StepLaw } from './StepLaw.tsx'
import { StepNext } from './StepNext.tsx'
import { StepPapers } from './StepPapers.tsx'
import { StepRegistrations } from './StepRegistrations.tsx'
import { StepSection } from './StepSection.tsx'
import { StepTime } from './StepTime.tsx'
import { StepWho } from './StepWho.tsx'
import type { StepPartProps } from './step-context.ts'
import './step.css'
import { TroubleList } from './TroubleList.tsx'

/** All that is known about a step, in the order a caseworker asks: why, who, what to do, with what, what then, says who. */
export function StepFacts(
  props: StepPartProps & {
    /** The caseworker's text, already rendered. */
    readonly text: ReactNode
  },
) {
  const { text, ...part } = props
  const { site, page, level } = part
  const { step, registers, citations } = page
  const { t } = useTranslation()
  const { checklist, tools, gaps, bottlenecks } = step
  return (
    <>
      <StepIntro site={site} page={page} />
      <StepWho {...part} />
      <div className="step-main">
        {(checklist.length > 0 || text) && (
          <StepSection
            title={t(checklist.length > 0 ? 'step.todo' : 'step.worthKnowing')}
            level={level}
          >
            {checklist.length > 0 && <Lines lines={checklist} className="checklist" />}
            {text && <div className="text">{text}</div>}
          </StepSection>
        )}
        <StepPapers {...part} direction="from" />
        <StepPapers {...part} direction="to" />
        <StepConsents {...part} />
        <StepRegistrations {...part} />
        <StepTime {...part} />
        <StepLaw {...part} />
        {tools.length > 0 && (
          <StepSection title={t('step.tools')} level={level}>
            <Lines lines={tools} />
          </StepSection>
        )}
      </div>
      <StepNext {...part} />
      <div className="step-rest">
        {gaps.length + bottlenecks.length > 0 && (
          <StepSection title={t('step.gaps')} level={level}>
            <TroubleList registers={registers} level={level === 2 ? 3 : 4} />
          </StepSection>
        )}
        <StepCitizen {...part} />
        <StepSection title={t('step.provenance')} level={level}>
          {stepCertainty(step) !== step.status && (
            <p>
              <StatusTag status="open" /> {t('step.nobodyAgreed')}
            </p>
          )}
          <ProvenanceNote of={step} more={citations} site={site} sources={registers.sources} />
        </StepSection>
      </div>
    </>
  )
}

function Lines(props: { readonly lines: readonly string[]; readonly className?: string }) {
  return (
    <ul className={props.className}>
      {props.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
