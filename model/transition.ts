/** How one slide gives way to the next. On paper, and for those who asked for less motion, always at once. */
export const transitions = ['none', 'fade', 'slide'] as const;
export type Transition = (typeof transitions)[number];
