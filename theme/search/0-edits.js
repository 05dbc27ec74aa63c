// One typing error: a character too many, too few, another, or two in the wrong order.
window.editionEdits = {
  isOne(one, second) {
    if (Math.abs(one.length - second.length) > 1 || one === second) return false;
    let start = 0;
    while (start < one.length && one[start] === second[start]) start++;
    const [a, b] = [one.slice(start), second.slice(start)];
    return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)
      || a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  },

  isOneWithin(name, text) {
    for (let at = 0; at + name.length <= text.length; at++) {
      if (this.isOne(name, text.slice(at, at + name.length))) return true;
    }
    return false;
  },
};
