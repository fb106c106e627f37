// “Low water is at noon,” said the harbor master on Friday.
export const lowWater = '12:00';
