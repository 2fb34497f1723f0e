import { BehaviourFields } from './behaviour-fields.tsx';

/** Whose doing the workshop is about. */
export function BehaviourView() {
  return (
    <div className="day-page">
      <BehaviourFields />
    </div>
  );
}
