import { create } from 'zustand';

/** How large the slide in the middle is drawn: window pixels for each logical pixel. */
export const useSlideScale = create<{ readonly scale: number }>(() => ({ scale: 0.5 }));
