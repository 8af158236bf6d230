import { Fragment } from 'react'
import type { ProcessId, StepId } from '../../model/ids.ts'
import type { StepDuty } from '../../model/pages/duty-page.ts'
import { Divided } from '../../ui/Divided.tsx'
import { DutyMark } from './DutyMark.tsx'
import type { DutyRole } from './duty-filters.ts'

export type DutyPartProps = {
  readonly process: ProcessId
  readonly step: StepId
  readonly role: DutyRole
  /** Of the role, in the step. */
  readonly duties: readonly StepDuty[]
}

/** All that a role does in a step. The form of the process is said once, after all that holds in it alone. */
export function DutyPart({ process, step, role, duties }: DutyPartProps) {
  const formNames = [...new Set(duties.map(({ formName }) => formName))]
  return (
    <div className="duty-part">
      <span className="duty-role">
        <Divided name={role.name} />
      </span>
      {formNames.map((formName) => (
        <Fragment key={formName}>
          {duties
            .filter((duty) => duty.formName === formName)
            .map((duty) => (
              <DutyMark key={duty.letter} process={process} step={step} duty={duty} />
            ))}
          {formName !== null && (
            <span className="form-name">
              {' '}
              <Divided name={formName} />
            </span>
          )}
        </Fragment>
      ))}
    </div>
  )
}
