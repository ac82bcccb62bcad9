// The page is whole without this: here its rows are filtered.

const filter = document.querySelector('#filter')
const onlyNever = document.querySelector('#only-never')
const told = document.querySelector('#filtered')
const types = [...document.querySelectorAll('details.type')].map((element) => ({
  element,
  name: element.querySelector('.name').textContent.toLowerCase(),
  rows: [...element.querySelectorAll('.props tbody tr')].map((row) => ({
    row,
    text: row.textContent.toLowerCase(),
    isNever: row.classList.contains('never'),
  })),
}))

const apply = () => {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean)
  const isFiltered = words.length > 0 || onlyNever.checked
  let count = 0
  for (const { element, name, rows } of types) {
    let shown = 0
    for (const { row, text, isNever } of rows) {
      const isShown =
        (!onlyNever.checked || isNever) && words.every((word) => text.includes(word) || name.includes(word))
      row.hidden = !isShown
      if (isShown) shown += 1
    }
    element.hidden = isFiltered && shown === 0
    if (isFiltered) element.open = shown > 0
    count += shown
  }
  told.textContent = isFiltered ? `${count} ${count === 1 ? 'property' : 'properties'}` : ''
}

filter.addEventListener('input', apply)
onlyNever.addEventListener('change', apply)
document.querySelector('.filter').hidden = false
