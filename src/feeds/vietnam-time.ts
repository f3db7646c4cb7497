const offset = 7 * 60 * 60 * 1000;

/**
 * A moment that writes itself in the time of Vietnam, `2025-03-17T08:34:00+07:00` (RFC 3339) and `Mon, 17 Mar 2025 08:34:00
 * +0700` (RFC 822): the package asks the dates that it is given for these two forms, and in UTC a day that begins in Vietnam
 * would read as the day before.
 */
export class VietnamTime extends Date {
	/** From ISO text in the civil time of Vietnam; one vaguer than a minute stands for its beginning. */
	constructor(on: string) {
		super(`${on}${'0000-01-01T00:00'.slice(on.length)}:00+07:00`);
	}

	override toISOString(): string {
		return this.#civil().toISOString().replace('.000Z', '+07:00');
	}

	override toUTCString(): string {
		return this.#civil().toUTCString().replace('GMT', '+0700');
	}

	/** What a clock in Vietnam shows, as if it were UTC. */
	#civil(): Date {
		return new Date(this.getTime() + offset);
	}
}
