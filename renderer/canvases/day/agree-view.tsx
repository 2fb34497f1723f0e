export function AgreeView() {
  return <p>Agree</p>;
}
