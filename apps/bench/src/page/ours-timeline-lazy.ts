import '@dealstory/widgets/deal-timeline/lazy';
