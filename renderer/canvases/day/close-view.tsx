export function CloseView() {
  return <p>Close</p>;
}
