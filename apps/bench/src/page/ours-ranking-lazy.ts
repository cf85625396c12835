import '@dealstory/widgets/sales-ranking/lazy';
