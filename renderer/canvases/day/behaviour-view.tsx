export function BehaviourView() {
  return <p>Behaviour</p>;
}
