import './associate';
