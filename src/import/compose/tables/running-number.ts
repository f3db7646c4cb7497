/** The name of a column of running numbers at the start of a text, with the dot of its short form: «TT», «STT.», «Số TT». */
const numberName = /^(?:S?TT|Stt|Số TT)\.?(?= |$)/u;

/** The name of the column of running numbers with which a header begins. */
export function runningNumberName(text: string): string | undefined {
	return numberName.exec(text)?.[0];
}
