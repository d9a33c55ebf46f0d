import { useEffect, useState } from 'react';

/** True once `on` has been true for `delay` milliseconds without a break. */
export function useDelayed(on: boolean, delay: number): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setDue(true), delay);
    return () => {
      clearTimeout(timer);
      setDue(false);
    };
  }, [on, delay]);
  return on && due;
}
