export default {
  name: 'The Saltmarsh Courier',
  motto: 'News from a town that does not exist, set by Copydesk',
  url: 'https://courier.example',
  sections: ['Town', 'World', 'Science', 'Culture']
}
