/** Formulas of derived facts: `a.b / (1 + c.d/100)`, over fact ids and numbers. */

/** Days since 1970-01-01 of an ISO date (UTC); throws on anything else. */
export function dayNumber(iso: string): number {
	const ms = Date.parse(`${iso}T00:00:00Z`);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(ms)) throw new Error(`"${iso}" is not a date (YYYY-MM-DD)`);
	return Math.round(ms / 86_400_000);
}

/**
 * Value of an arithmetic expression with + − * / and parentheses. Names are looked up by `read`;
 * `sum` alone adds all of `inputs`. Throws, saying at which character, on anything else.
 */
export function evaluate(expression: string, inputs: readonly string[], read: (id: string) => number): number {
	if (expression.trim() === 'sum') return inputs.reduce((total, id) => total + read(id), 0);
	const tokens = [...expression.matchAll(/\s*([A-Za-z]\w*(?:\.\w+)*|\d+(?:\.\d+)?|[-+*/()])/gy)];
	const used = tokens.reduce((length, token) => length + token[0].length, 0);
	if (used !== expression.trimEnd().length) {
		throw new Error(`cannot read "${expression.slice(used).trim()}" in the formula "${expression}"`);
	}
	let at = 0;
	const peek = () => tokens[at]?.[1];
	const take = () => tokens[at++]?.[1];

	function term(): number {
		const token = take();
		if (token === undefined) throw new Error(`the formula "${expression}" ends too early`);
		if (token === '(') {
			const value = additive();
			if (take() !== ')') throw new Error(`a ")" is missing in the formula "${expression}"`);
			return value;
		}
		if (token === '-') return -term();
		if (/^\d/.test(token)) return Number(token);
		if (/^[A-Za-z]/.test(token)) return read(token);
		throw new Error(`"${token}" is out of place in the formula "${expression}"`);
	}
	function multiplicative(): number {
		let value = term();
		for (let op = peek(); op === '*' || op === '/'; op = peek()) {
			take();
			const right = term();
			value = op === '*' ? value * right : value / right;
		}
		return value;
	}
	function additive(): number {
		let value = multiplicative();
		for (let op = peek(); op === '+' || op === '-'; op = peek()) {
			take();
			const right = multiplicative();
			value = op === '+' ? value + right : value - right;
		}
		return value;
	}

	const value = additive();
	if (at < tokens.length) throw new Error(`"${peek()}" is out of place in the formula "${expression}"`);
	return value;
}

/** Whether a computed value is the stated one, to the decimals the stated one has. */
export function agrees(stated: number, computed: number): boolean {
	const decimals = (String(stated).split('.')[1] ?? '').length;
	return Math.abs(stated - computed) <= 0.5 * 10 ** -decimals + 1e-9;
}
