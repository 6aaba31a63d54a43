/** Every Swedish string of the interface. Functions take the values that stand in a string. */
export const sv = {} as const;
