import { useState } from 'react';

/** Whether all names fit the map, as the map has told; else its spots carry numbers. */
export function useFits() {
  const [isKeyed, setKeyed] = useState(false);
  return { isKeyed, told: (fits: boolean): void => setKeyed(!fits) };
}
