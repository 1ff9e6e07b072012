import { resolve } from 'node:path'

// What `npm run example` says last: where the site is, and how to look at it.
const page = resolve('example-site/_site/articles/board-of-peace/index.html')
console.log(`
The example site is in ${resolve('example-site/_site')}
The article:           ${page}

Open that file in a browser, or run \`npm start\` and go to http://localhost:8080/`)
