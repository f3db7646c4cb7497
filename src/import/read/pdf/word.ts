/** A run of letters without a blank on one baseline, in points from the top left corner of the page. */
export interface Word {
	readonly text: string;
	readonly x: number;
	readonly end: number;
	/** Baseline. */
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
	readonly italic: boolean;
	/** Whether the page draws a blank between the word drawn before and this one. */
	readonly blankBefore: boolean;
	/** Place in the order of drawing. */
	readonly order: number;
}

/** A straight line of the page that is level or upright, `from` < `to`, in points from the top left corner. */
export interface Rule {
	readonly level: boolean;
	/** y of a level rule, x of an upright one. */
	readonly at: number;
	readonly from: number;
	readonly to: number;
}
