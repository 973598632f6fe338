// Whether the window is as a media query says.
import { useEffect, useState } from 'preact/hooks';

export function useMedia(query) {
  const [fits, set] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const watch = () => set(list.matches);
    watch();
    list.addEventListener('change', watch);
    return () => list.removeEventListener('change', watch);
  }, [query]);
  return fits;
}
