// What a stage is worked on: the board of its canvas, or the face of a stage without one.
import {
  isPartnerKind,
  isPlainKind,
  isProgrammeKind,
  isStakeholderKind,
  type Stage,
} from '#shared/domain/stage.ts';
import { DayStage } from './day/day-stage.tsx';
import { InsightCanvas } from './insight/insight-canvas.tsx';
import { ProgrammeCanvas } from './kindness/programme-canvas.tsx';
import { PartnerCanvas } from './partner/partner-canvas.tsx';
import { StakeholderCanvas } from './stakeholder/stakeholder-canvas.tsx';

export function StageCanvas({ stage }: { readonly stage: Stage }) {
  const { kind } = stage;
  if (isPlainKind(kind)) return <DayStage stage={stage} kind={kind} />;
  if (isStakeholderKind(kind)) return <StakeholderCanvas stage={stage} />;
  if (isPartnerKind(kind)) return <PartnerCanvas stage={stage} />;
  if (isProgrammeKind(kind)) return <ProgrammeCanvas stage={stage} />;
  return <InsightCanvas stage={stage} />;
}
