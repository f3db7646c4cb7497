/** How a line begins that is an entry of a list whose marks are typed: «- », «a) », «1. ». */
export const itemStart = /^\s*(?:[-–+•*]\s|\(?(?:\p{L}|\d{1,3}|[ivx]{1,5})[.)]\s)/iu;
