/** Where eyes rest in a window, as a part of its height: what lies at this line is taken for what is being read. */
export const EYE_LINE = 0.25;
