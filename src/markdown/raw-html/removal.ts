/** Something of the HTML in a body that does not reach the page. */
export interface Removal {
	/**
	 * `element`: its tags, and with `whole` what stands between them. `unclosed`, `stray` and `misplaced`: a tag without its
	 * partner or outside of what it belongs to. `deep`: more levels than any text needs.
	 */
	readonly what: 'element' | 'whole' | 'attribute' | 'note' | 'unclosed' | 'stray' | 'misplaced' | 'deep';
	/** Of the element or attribute, in lower case; of a note its first characters. */
	readonly name: string;
	/** Of an attribute: its element and its value, decoded. */
	readonly of?: string;
	readonly value?: string;
	/** Where it begins in the source of the HTML. */
	readonly at: number;
}
