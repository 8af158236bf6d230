import { Card, type CardProps } from '../../ui/Card.tsx'
import { ClaimValue, type ClaimValueProps } from '../../ui/ClaimValue.tsx'

/** A question whose answer may be inferred or open. */
export function ClaimCard<Value>({
  title,
  icon,
  ...claim
}: Required<Pick<CardProps, 'title' | 'icon'>> & ClaimValueProps<Value>) {
  return (
    <Card title={title} icon={icon}>
      <div className="consent-claim">
        <ClaimValue {...claim} />
      </div>
    </Card>
  )
}
