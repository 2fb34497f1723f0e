export function ArriveView() {
  return <p>Arrive</p>;
}
